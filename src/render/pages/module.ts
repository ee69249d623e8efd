import { codeSpan, escapeMarkdown } from "../../markdown/escape.ts";
import type { Parameter, Procedure, SqlFunction, View } from "../../model/schema.ts";
import { definitionBlock } from "../definition.ts";
import type { Diagrams } from "../diagram/diagram.ts";
import { lineage } from "../diagram/lineage.ts";
import type { Site } from "../site.ts";
import { columnRows, typeCell } from "./columns.ts";
import type { ColumnRow } from "./columns.ts";
import { permissionRows } from "./permissions.ts";
import type { PermissionRow } from "./permissions.ts";
import { securityRows } from "./security.ts";
import type { SecurityRow } from "./security.ts";
import { contractsByColumn, demandRows, usedByRows, usesRows } from "./relations.ts";
import type { DemandRow, UseRow } from "./relations.ts";
import { heading, indexRows, triggerSection } from "./table.ts";
import type { Heading, IndexRow, TriggerSection } from "./table.ts";

/** What the pages of views, procedures and functions have in common. All text is Markdown. */
export interface ModulePage extends Heading, Diagrams {
  readonly permissions: readonly PermissionRow[];
  readonly uses: readonly UseRow[];
  readonly usedBy: readonly UseRow[];
  readonly demands: readonly DemandRow[];
  /** A fenced block; "" where the definition is encrypted or the source does not have it. */
  readonly definition: string;
}

/** The values of `view.mustache`. */
export interface ViewPage extends ModulePage {
  readonly security: readonly SecurityRow[];
  readonly columns: readonly ColumnRow[];
  readonly indexes: readonly IndexRow[];
  readonly triggers: readonly TriggerSection[];
}

/** The values of `procedure.mustache`. */
export interface ProcedurePage extends ModulePage {
  readonly parameters: readonly ParameterRow[];
}

/** The values of `function.mustache`. */
export interface FunctionPage extends ProcedurePage {
  /** `scalar`, `inline table-valued` or `multi-statement table-valued`. */
  readonly kind: string;
  /** The type that a scalar function returns; "" for one that returns a table. */
  readonly returns: string;
  /** The columns of what a table-valued function returns. */
  readonly columns: readonly ColumnRow[];
}

export interface ParameterRow {
  readonly name: string;
  readonly type: string;
  /** `in`, `out` or `in, readonly`. */
  readonly direction: string;
  readonly default: string;
  readonly description: string;
}

export function viewPage(site: Site, view: View): ViewPage {
  const page = site.pathOf("view", view);
  return {
    ...modulePage(site, page, view),
    security: securityRows(site.guards(view)),
    facts: facts(view, [
      view.schemaBound === true && "Schema-bound: what it reads cannot be changed underneath it.",
      view.checkOption === true && "With check option: rows written through it must be visible in it.",
      view.indexes.length > 0 && "Indexed: its rows are kept.",
    ]),
    columns: columnRows(view.columns, undefined, undefined, contractsByColumn(site, page, view)),
    indexes: indexRows(view.indexes),
    triggers: view.triggers.map(triggerSection),
  };
}

export function procedurePage(site: Site, procedure: Procedure): ProcedurePage {
  return {
    ...modulePage(site, site.pathOf("procedure", procedure), procedure),
    facts: facts(procedure, []),
    parameters: parameterRows(procedure.parameters),
  };
}

const functionKinds = {
  scalar: "scalar",
  inline: "inline table-valued",
  table: "multi-statement table-valued",
} as const satisfies Record<SqlFunction["kind"], string>;

export function functionPage(site: Site, fn: SqlFunction): FunctionPage {
  const page = site.pathOf("function", fn);
  return {
    ...modulePage(site, page, fn),
    facts: facts(fn, [fn.schemaBound === true && "Schema-bound: what it reads cannot be changed underneath it."]),
    kind: functionKinds[fn.kind],
    returns: typeCell(fn.returns, fn.returnsBaseType),
    parameters: parameterRows(fn.parameters),
    columns: columnRows(fn.columns, undefined, undefined, contractsByColumn(site, page, fn)),
  };
}

function modulePage(site: Site, page: string, module: View | Procedure | SqlFunction): Omit<ModulePage, "facts"> {
  return {
    ...heading(site, page, module),
    ...lineage(site, page, module),
    permissions: permissionRows(site.permissions(module)),
    uses: usesRows(site, page, module),
    usedBy: usedByRows(site, page, module),
    demands: demandRows(site, page, module),
    definition: module.definition === undefined ? "" : definitionBlock(module.definition),
  };
}

function facts(module: View | Procedure | SqlFunction, own: readonly (string | false)[]): string[] {
  const external = "external" in module ? module.external : undefined;
  const all = [
    ...own,
    module.encrypted === true && "Encrypted: nobody can read its definition.",
    external !== undefined && `CLR: ${codeSpan(external)}.`,
  ];
  return all.filter((fact) => fact !== false);
}

function parameterRows(parameters: readonly Parameter[]): ParameterRow[] {
  return parameters.map((parameter) => ({
    name: codeSpan(parameter.name, "cell"),
    type: typeCell(parameter.type, parameter.baseType),
    direction: parameter.output === true ? "out" : parameter.readonly === true ? "in, readonly" : "in",
    default: codeSpan(parameter.default ?? "", "cell"),
    description: escapeMarkdown(parameter.description ?? "", "cell"),
  }));
}
