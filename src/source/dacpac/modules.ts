import type { Module, Parameter, SqlFunction, TriggerEvent } from "../../model/schema.ts";
import { normalizeExpression } from "../../tsql/expression.ts";
import { normalizeDefinition, parseModule } from "../../tsql/module.ts";
import { readColumn } from "./columns.ts";
import { append, objectKey, objectName, present, type Mapper } from "./draft.ts";
import type { ModelElement } from "./model.ts";
import { children, isTrue, referenceOf } from "./model.ts";
import { typeOf } from "./type-use.ts";

/**
 * A module's text: DacFx cuts it where the body begins and ends, and keeps head and foot in an annotation. The three together are
 * the text as it was, to the character.
 */
function textOf(element: ModelElement, body: string): string | undefined {
  const script = element.properties.get(body);
  if (script === undefined) return undefined;
  const annotation = element.annotations.find(({ type }) => type === "SysCommentsObjectAnnotation");
  return `${annotation?.properties.get("HeaderContents") ?? ""}${script}${annotation?.properties.get("FooterContents") ?? ""}`;
}

/** Of an encrypted module a project's package has the text, and a server's has not: it is left out of both. */
function moduleOf(element: ModelElement, text: string | undefined): Pick<Module, "definition" | "encrypted"> {
  if (isTrue(element, "IsEncrypted")) return { encrypted: true };
  return present("definition", text !== undefined && normalizeDefinition(text));
}

function parametersOf(element: ModelElement): readonly Parameter[] {
  return children(element, "Parameters").map((parameter) => {
    const value = parameter.properties.get("DefaultExpressionScript");
    return {
      name: parameter.name.at(-1) ?? "",
      ...(typeOf(parameter, "Type") ?? { type: "" }),
      ...present("output", isTrue(parameter, "IsOutput")),
      ...present("readonly", isTrue(parameter, "IsReadOnly")),
      ...present("default", value !== undefined && normalizeExpression(value)),
    };
  });
}

/** `assembly.class.method` of a CLR routine. */
function externalOf(element: ModelElement | undefined): string | undefined {
  const assembly = element === undefined ? undefined : referenceOf(element, "Assembly").at(-1);
  if (element === undefined || assembly === undefined) return undefined;
  return [assembly, element.properties.get("ClassName"), element.properties.get("MethodName")]
    .filter((part) => part !== undefined)
    .join(".");
}

const readView: Mapper = (element, draft) => {
  draft.views.push({
    ...objectName(element.name),
    columns: children(element, "Columns").map((column) => ({ name: column.name.at(-1) ?? "" })),
    ...present("schemaBound", isTrue(element, "IsSchemaBound")),
    ...present("checkOption", isTrue(element, "IsWithCheckOption")),
    ...moduleOf(element, textOf(element, "QueryScript")),
  });
};

const readProcedure: Mapper = (element, draft) => {
  const external = externalOf(element);
  draft.procedures.push({
    ...objectName(element.name),
    parameters: parametersOf(element),
    ...present("external", external),
    ...(external === undefined ? moduleOf(element, textOf(element, "BodyScript")) : {}),
  });
};

function functionMapper(kind: SqlFunction["kind"]): Mapper {
  return (element, draft) => {
    const [body] = children(element, "FunctionBody");
    const external = externalOf(body);
    const returned = kind === "scalar" ? typeOf(element, "Type") : undefined;
    draft.functions.push({
      ...objectName(element.name),
      kind,
      ...present("returns", returned?.type),
      ...present("returnsBaseType", returned?.baseType),
      parameters: parametersOf(element),
      columns: children(element, "Columns").map((column) => readColumn(column)),
      ...present("schemaBound", isTrue(element, "IsSchemaBound")),
      ...present("external", external),
      ...(external === undefined ? moduleOf(element, body === undefined ? undefined : textOf(body, "BodyScript")) : {}),
    });
  };
}

const triggerEvents: readonly (readonly [property: string, event: TriggerEvent])[] = [
  ["IsInsertTrigger", "insert"],
  ["IsUpdateTrigger", "update"],
  ["IsDeleteTrigger", "delete"],
];

const readTrigger: Mapper = (element, draft) => {
  const parent = referenceOf(element, "Parent");
  const { schema, name } = objectName(element.name);
  append(draft.triggers, objectKey(parent), {
    ...present("schema", schema !== parent[0] && schema),
    name,
    // SqlTriggerType of DacFx: 1 FOR, 2 AFTER, 3 INSTEAD OF; FOR means AFTER
    timing: element.properties.get("SqlTriggerType") === "3" ? "instead of" : "after",
    events: triggerEvents.filter(([property]) => isTrue(element, property)).map(([, event]) => event),
    ...present("disabled", isTrue(element, "IsDisabled")),
    ...present("notForReplication", isTrue(element, "IsNotForReplication")),
    ...moduleOf(element, textOf(element, "BodyScript")),
  });
};

const readDatabaseTrigger: Mapper = (element, draft) => {
  const text = textOf(element, "BodyScript");
  // The element lists single events by number, a group as all that are in it; the text says what was meant.
  const head = text === undefined ? undefined : parseModule(text);
  draft.databaseTriggers.push({
    name: element.name.at(-1) ?? "",
    events: head?.kind === "trigger" ? head.ddlEvents : [],
    ...present("disabled", isTrue(element, "IsDisabled")),
    ...moduleOf(element, text),
  });
};

export const moduleMappers: Readonly<Record<string, Mapper>> = {
  SqlView: readView,
  SqlProcedure: readProcedure,
  SqlScalarFunction: functionMapper("scalar"),
  SqlInlineTableValuedFunction: functionMapper("inline"),
  SqlMultiStatementTableValuedFunction: functionMapper("table"),
  SqlDmlTrigger: readTrigger,
  SqlDatabaseDdlTrigger: readDatabaseTrigger,
};
