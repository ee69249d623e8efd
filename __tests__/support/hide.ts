import { nameKey, type ObjectName } from "../../src/model/name.ts";
import type { Column, Module, Schema, Table } from "../../src/model/schema.ts";
import type { PartlySeen, Visibility } from "../../src/model/visibility.ts";

/** What a login may see. */
export interface Sight {
  /** VIEW DEFINITION on the database. */
  readonly database: boolean;
  /** Schemas with it; where the database has it, those that are denied. */
  readonly schemas: readonly string[];
  /** What becomes of each object that no such right shows, in turn: hidden, seen by those who may use it, or by a right of its own. */
  readonly fates: readonly ("hidden" | "partly" | "whole")[];
  /** Rights that are denied on single things. */
  readonly denied: Visibility["denied"];
}

/**
 * What SQL Server shows of a schema to such a login, and what is known of its sight, by
 * https://learn.microsoft.com/sql/relational-databases/security/metadata-visibility-configuration: who may use a thing sees names,
 * columns and keys, but no text of a module and no expression of a check, default or computed column.
 */
export function hide(
  whole: Schema,
  { database, schemas, fates, denied }: Sight,
): { readonly schema: Schema; readonly visibility: Visibility; readonly hidden: ReadonlySet<string> } {
  const hidden = new Set<string>();
  const hiddenNames = new Set<string>();
  const partly: PartlySeen[] = [];
  let turn = 0;
  const deniedOne = (type: string): boolean => denied.includes(type === "type" ? "type" : "object");

  const kept = <T extends ObjectName>(type: string, list: readonly T[], half: (item: T) => T): T[] =>
    list.flatMap((item) => {
      const shown =
        (database ? !schemas.includes(item.schema) : schemas.includes(item.schema)) && !deniedOne(type) && !denied.includes("schema");
      const fate = shown ? "whole" : fates[turn++ % fates.length];
      if (fate === "whole") return [item];
      if (fate === "hidden") {
        hidden.add(`${type} ${nameKey(item)}`);
        hiddenNames.add(`${type === "type" ? type : ""} ${nameKey(item)}`);
        return [];
      }
      partly.push({ ...(type === "type" ? { type } : {}), schema: item.schema, name: item.name });
      return [half(item)];
    });

  const table = <T extends Pick<Table, "columns" | "checks">>(item: T): T => ({
    ...item,
    columns: item.columns.map(plainColumn),
    checks: item.checks.map((check) => ({ ...check, expression: "" })),
  });
  const routine = <T extends Module & { readonly parameters: readonly { readonly default?: string }[] }>(item: T): T => ({
    ...withoutText(item),
    parameters: item.parameters.map((parameter) => without(parameter, "default")),
  });
  const schema: Schema = {
    ...whole,
    tables: kept("table", whole.tables, (item) => ({ ...table(item), triggers: item.triggers.map(withoutText) })),
    views: kept("view", whole.views, (item) => ({ ...withoutText(item), triggers: item.triggers.map(withoutText) })),
    procedures: kept("procedure", whole.procedures, routine),
    functions: kept("function", whole.functions, (item) => ({ ...routine(item), columns: item.columns.map(plainColumn) })),
    sequences: kept("sequence", whole.sequences, (item) => item),
    synonyms: kept("synonym", whole.synonyms, (item) => item),
    types: kept("type", whole.types, table),
    ...(whole.securityPolicies === undefined || denied.includes("principal")
      ? {}
      : { securityPolicies: kept("security policy", whole.securityPolicies, (item) => item) }),
    databaseTriggers: database ? whole.databaseTriggers : [],
  };
  const { permissions, description, securityPolicies, ...rest } = schema;
  const readable = new Set(
    [
      ...[...schema.views, ...schema.procedures, ...schema.functions].map((each) => [each, each] as const),
      ...[...schema.tables, ...schema.views].flatMap((parent) =>
        parent.triggers.map((each) => [{ schema: each.schema ?? parent.schema, name: each.name }, each] as const),
      ),
      ...schema.databaseTriggers.map((each) => [{ schema: "", name: each.name }, each] as const),
    ].flatMap(([name, { definition }]) => (definition === undefined ? [] : [nameKey(name)])),
  );
  return {
    hidden,
    visibility: { database, schemas: database ? [] : schemas, hiddenSchemas: database ? schemas : [], denied, partly },
    schema: {
      ...rest,
      ...(securityPolicies === undefined || denied.includes("principal")
        ? {}
        : {
            securityPolicies: securityPolicies.map((policy) => ({
              ...policy,
              predicates: policy.predicates.filter(({ on }) => !hiddenNames.has(` ${nameKey(on)}`)),
            })),
          }),
      ...(database && description !== undefined ? { description } : {}),
      ...(!database || denied.includes("principal") || permissions === undefined
        ? {}
        : {
            permissions: permissions.filter(
              ({ on }) => on?.name === undefined || !hiddenNames.has(`${on.type ?? ""} ${nameKey({ schema: on.schema, name: on.name })}`),
            ),
          }),
      dependencies: whole.dependencies.filter(({ from, to }) => readable.has(nameKey(from)) && !hiddenNames.has(` ${nameKey(to)}`)),
    },
  };
}

function withoutText<T extends Module>(item: T): T {
  return without(item, "definition", "encrypted");
}

function plainColumn(column: Column): Column {
  return without(column, "default", "computed");
}

function without<T extends object>(item: T, ...properties: readonly (keyof T & string)[]): T {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !(properties as readonly string[]).includes(name))) as T;
}
