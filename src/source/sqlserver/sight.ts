// What this login may see: established first, and said with the statement that would show the rest.

import { UserError } from "../../errors.ts";
import type { Diagnostic } from "../../model/place.ts";
import type { Schema } from "../../model/schema.ts";
import type { PartlySeen, Visibility } from "../../model/visibility.ts";
import type { Catalog } from "./catalog.ts";
import { printServer, type ConnectionSettings } from "./connection.ts";

export function seesEverything(catalog: Catalog): boolean {
  return shortcoming(catalog) === undefined;
}

/** Why a login does not see everything, and what would help, in whole sentences; undefined where it does. */
function shortcoming(catalog: Catalog): { readonly reason: string; readonly advice: string } | undefined {
  const database = catalog.database[0];
  const user = quoteName(database?.user_name ?? "the login's user");
  if (database?.view_definition !== 1) {
    return {
      reason: "this login does not see every object",
      advice: `Run there, once:\nUSE ${quoteName(database?.name ?? "")}; GRANT VIEW DEFINITION TO ${user};`,
    };
  }
  if (catalog.denials.length === 0) return undefined;
  const some = catalog.denials
    .slice(0, 5)
    .map((denial) => `${denial.permission_name} on ${securable(denial)} to ${denial.grantee ?? "its role"}`);
  const more = catalog.denials.length - some.length;
  return {
    reason: `${user} is denied ${some.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
    advice: "REVOKE these, or read with a login that is not denied anything.",
  };
}

function securable({ class: of, major_id: id, schema_name: schema }: Catalog["denials"][number]): string {
  switch (of) {
    case 0:
      return "the database";
    case 3:
      return `the schema ${schema ?? String(id)}`;
    case 4:
      return `the principal with id ${id}`;
    case 6:
      return `the type with id ${id}`;
    default:
      return `the object with id ${id}`;
  }
}

/**
 * What a login may not see looks as if it were not there, and would be reported as dropped.
 *
 * @throws UserError where nobody allowed to read in part, and where the database itself is not shown.
 */
export function requireSight(catalog: Catalog, settings: ConnectionSettings, partial: boolean): readonly Diagnostic[] {
  const where = `${settings.database} on ${printServer(settings)}`;
  if (catalog.database[0] === undefined) {
    throw new UserError(`Reading ${where} failed: the server does not show the database to this login. Give the login a user in it.`);
  }
  const short = shortcoming(catalog);
  if (short === undefined) return [];
  if (!partial) {
    throw new UserError(`Reading ${where} was stopped: ${short.reason}, and what it does not see would look dropped. ${short.advice}`);
  }
  return [
    {
      severity: "warning",
      message:
        `${where} was read in part: ${short.reason}. What is not seen is as the snapshot has it, and was not compared. ` +
        short.advice.replace("\n", " "),
    },
  ];
}

/** What was seen, for whoever completes it; undefined where that is everything. */
export function sightOf(catalog: Catalog, schema: Schema): Visibility | undefined {
  if (seesEverything(catalog)) return undefined;
  const database = catalog.database[0]?.view_definition === 1;
  const shown = catalog.schemas.filter((row) => row.view_definition === 1).map((row) => row.name);
  const ids = new Set(catalog.schemas.map((row) => row.schema_id));
  const kinds = new Map<number, Visibility["denied"][number]>([
    [0, "principal"],
    [1, "object"],
    [4, "principal"],
    [6, "type"],
  ]);
  const denied = new Set<Visibility["denied"][number]>();
  for (const denial of catalog.denials) {
    const kind = denial.class === 3 ? (ids.has(denial.major_id) ? undefined : "schema") : kinds.get(denial.class);
    if (kind !== undefined) denied.add(kind);
  }
  return {
    database,
    schemas: database ? [] : shown,
    hiddenSchemas: catalog.schemas.filter((row) => row.view_definition !== 1).map((row) => row.name),
    denied: [...denied],
    partly: partlyOf(catalog, schema),
  };
}

function partlyOf(catalog: Catalog, schema: Schema): readonly PartlySeen[] {
  const schemas = new Map(catalog.schemas.map((row) => [row.schema_id, row.name]));
  const names = new Map<number, { readonly schema: string; readonly name: string }>();
  for (const list of [catalog.views, catalog.routines, catalog.sequences, catalog.synonyms]) {
    for (const row of list) names.set(row.object_id, { schema: schemas.get(row.schema_id) ?? "", name: row.name });
  }
  // A history table may bear another name than the one that the server made up; the order is the same.
  const tables = new Map(catalog.tables.map((row, at) => [row.object_id, schema.tables[at]]));
  for (const [id, table] of tables) if (table !== undefined) names.set(id, { schema: table.schema, name: table.name });
  const types = new Map(catalog.types.map((row) => [row.user_type_id, { schema: schemas.get(row.schema_id) ?? "", name: row.name }]));

  const partly: PartlySeen[] = catalog.partlySeen.flatMap(({ class: of, major_id: id }): PartlySeen[] => {
    const name = of === 6 ? types.get(id) : names.get(id);
    return name === undefined ? [] : [{ ...(of === 6 ? { type: "type" } : {}), ...name }];
  });
  const whole = new Set(catalog.partlySeen.filter((row) => row.class === 1).map((row) => row.major_id));
  // Tables that are seen whole, but for what they refer to.
  const only = new Map<number, NonNullable<PartlySeen["only"]>[number][]>();
  const add = (id: number, part: NonNullable<PartlySeen["only"]>[number]): void => {
    if (!whole.has(id)) only.set(id, [...(only.get(id) ?? []), part]);
  };
  for (const row of catalog.foreignKeys) if (!tables.has(row.referenced_object_id ?? 0)) add(row.parent_object_id, "foreignKeys");
  for (const row of catalog.tables) {
    if (row.temporal_type === 2 && !tables.has(row.history_table_id ?? 0)) add(row.object_id, "temporal");
  }
  for (const [id, parts] of only) {
    const name = names.get(id);
    if (name !== undefined) partly.push({ ...name, only: [...new Set(parts)] });
  }
  return partly;
}

function quoteName(name: string): string {
  return `[${name.replaceAll("]", "]]")}]`;
}
