// CREATE, ALTER and DROP of views, procedures, functions and triggers; ENABLE and DISABLE TRIGGER.

import { printName, type ObjectName } from "../../model/name.ts";
import type { Place } from "../../model/place.ts";
import type { Module, Parameter, Trigger } from "../../model/schema.ts";
import { normalizeDefinition, readModule, type FunctionHead, type ModuleParameter, type TriggerHead } from "../../tsql/module.ts";
import { formatType } from "../../tsql/type.ts";
import { addKeys, readElement, type ReadKey } from "./columns.ts";
import { demand, keyAt, Misread, placeAt, readObjectName, readParts, take, type Cursor } from "./cursor.ts";
import {
  addSchema,
  changeNamed,
  emptyBody,
  fold,
  remember,
  removeNamed,
  sameText,
  warn,
  whenReady,
  without,
  type Draft,
  type DraftColumn,
} from "./draft.ts";

/** From CREATE or ALTER on; a module is the last statement of its batch. */
export function readModuleStatement(draft: Draft, cursor: Cursor, at: Place): void {
  const start = cursor.at;
  const head = readModule(cursor.text, start === 0 ? cursor.tokens : cursor.tokens.slice(start));
  if (head === undefined) throw new Misread("its head could not be read");
  cursor.at = cursor.tokens.length;
  // Comments before the first statement belong to the module: the server keeps the whole batch.
  const text = normalizeDefinition(start === 0 ? cursor.text : cursor.text.slice(cursor.tokens[start]?.start));
  const module: Module = head.options.has("ENCRYPTION") ? { encrypted: true } : head.external === undefined ? { definition: text } : {};
  if (head.kind === "trigger") {
    addTrigger(draft, cursor, head, module, at);
    return;
  }
  if (head.name.startsWith("#")) return;
  const name: ObjectName = { schema: head.schema ?? cursor.schema, name: head.name };
  const key = fold(name);
  const known = draft.views.get(key) ?? draft.procedures.get(key) ?? draft.functions.get(key);
  if (known !== undefined && head.verb === "create" && !cursor.guarded) {
    warn(
      draft,
      at,
      `CREATE ${head.kind.toUpperCase()} ${printName(name)}: the scripts have created that name already; the later text counts`,
    );
  }
  addSchema(draft, name.schema);
  // ALTER keeps the name's letter case and what is said of the object.
  const kept = { ...(known === undefined ? name : { schema: known.schema, name: known.name }), ...descriptionOf(known) };
  switch (head.kind) {
    case "view": {
      const view = draft.views.get(key);
      draft.views.set(key, {
        ...kept,
        ...module,
        columns: head.columns.map((column) => ({ name: column })),
        ...(head.options.has("SCHEMABINDING") ? { schemaBound: true } : {}),
        ...(head.checkOption ? { checkOption: true } : {}),
        // ALTER VIEW drops a view's indexes. Source: "ALTER VIEW", T-SQL reference.
        indexes: [],
        triggers: view?.triggers ?? [],
      });
      break;
    }
    case "procedure": {
      const parameters = readParameters(draft, cursor, name, head.parameters, draft.procedures.get(key)?.parameters);
      draft.procedures.set(key, { ...kept, ...module, parameters, ...(head.external === undefined ? {} : { external: head.external }) });
      break;
    }
    case "function":
      draft.functions.set(key, { ...kept, ...module, ...readFunction(draft, cursor, name, head) });
      break;
  }
  remember(draft, at, kept);
}

function descriptionOf(item: { readonly description?: string } | undefined): { readonly description?: string } {
  return item?.description === undefined ? {} : { description: item.description };
}

function readFunction(draft: Draft, cursor: Cursor, name: ObjectName, head: FunctionHead) {
  const parameters = readParameters(draft, cursor, name, head.parameters, draft.functions.get(fold(name))?.parameters);
  const { returns } = head;
  return {
    kind: returns.kind,
    ...(returns.kind === "scalar" ? { returns: formatType(returns.type) } : {}),
    parameters,
    columns: returns.kind === "table" ? readReturnedColumns(draft, cursor, name, returns.from, returns.to) : [],
    ...(head.options.has("SCHEMABINDING") ? { schemaBound: true as const } : {}),
    ...(head.external === undefined ? {} : { external: head.external }),
  };
}

/** The columns between the brackets of RETURNS @t TABLE ( … ). */
function readReturnedColumns(draft: Draft, cursor: Cursor, name: ObjectName, from: number, to: number): DraftColumn[] {
  const body = emptyBody();
  const keys: ReadKey[] = [];
  const first = cursor.tokens.findIndex((token) => token.start >= from);
  const last = cursor.tokens.findIndex((token) => token.start >= to);
  const inner: Cursor = { ...cursor, tokens: cursor.tokens.slice(first, last), at: 0 };
  while (inner.at < inner.tokens.length) {
    const { names, at } = readElement(inner, body, keys);
    for (const member of names) remember(draft, at, name, member);
    if (
      !take(inner, ",") &&
      inner.at < inner.tokens.length &&
      keyAt(inner) !== "PRIMARY" &&
      keyAt(inner) !== "UNIQUE" &&
      keyAt(inner) !== "CHECK"
    ) {
      throw new Misread("the columns it returns could not be read");
    }
  }
  addKeys(body, keys, false);
  return body.columns;
}

function readParameters(
  draft: Draft,
  cursor: Cursor,
  routine: ObjectName,
  parameters: readonly ModuleParameter[],
  before: readonly Parameter[] | undefined,
): Parameter[] {
  return parameters.map((parameter) => {
    remember(draft, placeAt(cursor, parameter.at), routine, parameter.name);
    return {
      name: parameter.name,
      type: formatType(parameter.type),
      ...(parameter.output ? { output: true } : {}),
      ...(parameter.readonly ? { readonly: true } : {}),
      ...(parameter.default === undefined ? {} : { default: parameter.default }),
      ...descriptionOf(before?.find((other) => sameText(other.name, parameter.name))),
    };
  });
}

function addTrigger(draft: Draft, cursor: Cursor, head: TriggerHead, module: Module, at: Place): void {
  if (head.on === "server") return; // no part of the database
  if (head.on === "database") {
    const key = head.name.toLowerCase();
    const known = draft.databaseTriggers.get(key);
    draft.databaseTriggers.set(key, {
      ...module,
      name: known?.name ?? head.name,
      events: [...head.ddlEvents],
      ...descriptionOf(known),
    });
    remember(draft, at, { schema: "", name: head.name });
    return;
  }
  const on: ObjectName = { schema: head.on.schema ?? head.schema ?? cursor.schema, name: head.on.name };
  whenReady(draft, at, `CREATE TRIGGER ${head.name} was skipped: no script creates ${printName(on)}`, () => {
    const holder = draft.tables.get(fold(on)) ?? draft.views.get(fold(on));
    if (holder === undefined) return false;
    const schema = head.schema ?? holder.schema;
    const known = holder.triggers.find((trigger) => sameText(trigger.name, head.name));
    const trigger: Trigger = {
      ...module,
      ...(sameText(schema, holder.schema) ? {} : { schema }),
      name: known?.name ?? head.name,
      timing: head.timing,
      // ALTER enables a trigger that was disabled. Source: "DISABLE TRIGGER", T-SQL reference.
      events: head.events,
      ...(head.notForReplication ? { notForReplication: true } : {}),
      ...descriptionOf(known),
    };
    if (known === undefined) holder.triggers.push(trigger);
    else changeNamed(holder.triggers, head.name, () => trigger);
    remember(draft, at, holder, head.name);
    return true;
  });
}

/** `names` absent: all of them. */
export function setTriggersDisabled(triggers: Trigger[], names: readonly string[] | undefined, disabled: boolean): void {
  triggers.forEach((trigger, index) => {
    if (names !== undefined && !names.some((name) => sameText(name, trigger.name))) return;
    triggers[index] = disabled ? { ...trigger, disabled } : without(trigger, "disabled");
  });
}

/** From ENABLE or DISABLE on. */
export function switchTrigger(draft: Draft, cursor: Cursor, at: Place): void {
  const disabled = take(cursor, "DISABLE");
  if (!disabled) demand(cursor, "ENABLE");
  demand(cursor, "TRIGGER");
  const names: string[] = [];
  if (!take(cursor, "ALL")) {
    do names.push(readParts(cursor).at(-1) ?? "");
    while (take(cursor, ","));
  }
  demand(cursor, "ON");
  const all = names.length === 0;
  if (take(cursor, "ALL", "SERVER")) return;
  if (take(cursor, "DATABASE")) {
    whenReady(draft, at, `a database trigger was not ${disabled ? "disabled" : "enabled"}: no script creates it`, () => {
      const found = [...draft.databaseTriggers.values()].filter((trigger) => all || names.some((name) => sameText(name, trigger.name)));
      for (const trigger of found) {
        if (disabled) trigger.disabled = true;
        else delete trigger.disabled;
      }
      return all || found.length > 0;
    });
    return;
  }
  const on = readObjectName(cursor);
  whenReady(draft, at, `${disabled ? "DISABLE" : "ENABLE"} TRIGGER was skipped: no script creates it on ${printName(on)}`, () => {
    const holder = draft.tables.get(fold(on)) ?? draft.views.get(fold(on));
    if (holder === undefined || (!all && !holder.triggers.some((trigger) => names.some((name) => sameText(name, trigger.name)))))
      return false;
    setTriggersDisabled(holder.triggers, all ? undefined : names, disabled);
    return true;
  });
}

/** Takes a trigger away, wherever it sits; DROP TRIGGER does not say on what. */
export function dropTrigger(draft: Draft, name: ObjectName): boolean {
  for (const holder of [...draft.tables.values(), ...draft.views.values()]) {
    const trigger = holder.triggers.find(
      (other) => sameText(other.name, name.name) && sameText(other.schema ?? holder.schema, name.schema),
    );
    if (trigger !== undefined) return removeNamed(holder.triggers, trigger.name);
  }
  return false;
}

/** After DROP TRIGGER … ON DATABASE has been seen. */
export function dropDatabaseTrigger(draft: Draft, name: string): boolean {
  return draft.databaseTriggers.delete(name.toLowerCase());
}
