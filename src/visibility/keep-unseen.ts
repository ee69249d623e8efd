import { nameFolding } from "../model/collation.ts";
import { compareNames, compareText, nameKey, printObject, type ObjectName, type ObjectRef, type ObjectType } from "../model/name.ts";
import type { Diagnostic } from "../model/place.ts";
import type { Dependency, Module, Permission, Schema } from "../model/schema.ts";
import type { PartlySeen, Visibility } from "../model/visibility.ts";
import { arrangeSchema } from "../snapshot/serialize.ts";
import { completed, completion } from "./members.ts";

/** What is known of a database that was not seen whole. */
export interface Kept {
  readonly schema: Schema;
  /** What the snapshot has and this login may not see: as it was. */
  readonly unseen: readonly ObjectRef[];
  /** What it may see in part: the rest is as it was, where the snapshot has it. */
  readonly partly: readonly ObjectRef[];
}

/**
 * What was seen, with all that may merely be hidden taken over from the committed snapshot. Nothing is then missing but what is
 * certainly gone, and nothing differs but what was seen to differ.
 */
export function keepUnseen(before: Schema | undefined, seen: Schema, visibility: Visibility): Kept {
  const fold = nameFolding(seen.collation);
  const key = (name: ObjectName): string => fold(nameKey(name));
  const partly = new Map(visibility.partly.map((each) => [`${each.type ?? ""}\u0000${key(each)}`, each]));
  const inPart = (name: ObjectName, type?: "type"): PartlySeen | undefined => partly.get(`${type ?? ""}\u0000${key(name)}`);
  if (before === undefined) return { schema: seen, unseen: [], partly: partlySeen() };

  const complete = completion(fold);
  const schemas = new Set(visibility.schemas.map(fold));
  const hiddenSchemas = new Set(visibility.hiddenSchemas.map(fold));
  const denied = new Set(visibility.denied);
  const unseen: ObjectRef[] = [];
  // Objects share one name space: a view in a table's place says that the table is gone.
  const taken = new Set(namespace(seen).map(key));
  const takenTypes = new Set(seen.types.map(key));

  const objects = {
    tables: keep("table", before.tables, seen.tables, (was, table, part) => {
      if (part?.only === undefined && part !== undefined) return complete.table(was, table);
      return {
        ...table,
        columns: complete.columnTypes(was.columns, table.columns),
        ...(part?.only?.includes("foreignKeys") === true ? { foreignKeys: complete.foreignKeys(was.foreignKeys, table.foreignKeys) } : {}),
        ...(part?.only?.includes("temporal") === true && was.temporal !== undefined ? { temporal: was.temporal } : {}),
      };
    }),
    views: keep("view", before.views, seen.views, (was, view, part) =>
      part === undefined ? { ...view, columns: complete.columnTypes(was.columns, view.columns) } : complete.view(was, view),
    ),
    procedures: keep("procedure", before.procedures, seen.procedures, (was, each, part) =>
      part === undefined ? { ...each, parameters: complete.parameterTypes(was.parameters, each.parameters) } : complete.routine(was, each),
    ),
    functions: keep("function", before.functions, seen.functions, (was, each, part) =>
      part === undefined
        ? {
            ...each,
            columns: complete.columnTypes(was.columns, each.columns),
            parameters: complete.parameterTypes(was.parameters, each.parameters),
          }
        : complete.routine(was, each),
    ),
    sequences: keep("sequence", before.sequences, seen.sequences, (was, each, part) => (part === undefined ? each : completed(was, each))),
    synonyms: keep("synonym", before.synonyms, seen.synonyms, (was, each, part) => (part === undefined ? each : completed(was, each))),
    types: keep("type", before.types, seen.types, (was, type, part) =>
      part === undefined ? { ...type, columns: complete.columnTypes(was.columns, type.columns) } : complete.type(was, type),
    ),
  };
  const hidden = new Set(unseen.map((object) => `${object.type === "type" ? "type" : ""}\u0000${key(object)}`));
  const isHidden = (name: ObjectName, type?: "type"): boolean => hidden.has(`${type ?? ""}\u0000${key(name)}`);

  const { permissions: granted, ...rest } = seen;
  const merged: Schema = {
    ...rest,
    ...objects,
    ...(visibility.database || seen.description !== undefined || before.description === undefined
      ? {}
      : { description: before.description }),
    schemas: keepSchemas(),
    ...keepSecurityPolicies(),
    databaseTriggers: visibility.database ? seen.databaseTriggers : keepDatabaseTriggers(),
  };
  const permissions = keepPermissions();
  const schema: Schema = { ...merged, ...(permissions === undefined ? {} : { permissions }), dependencies: keepDependencies() };
  unseen.sort((a, b) => compareNames(a, b) || compareText(a.type, b.type));
  return { schema: arrangeSchema(schema), unseen, partly: partlySeen() };

  /** Whether an object of this schema that is not there would be seen if it were. */
  function isCertain(schema: string, kind: "object" | "type"): boolean {
    if (denied.has(kind) || denied.has("schema") || hiddenSchemas.has(fold(schema))) return false;
    return visibility.database || schemas.has(fold(schema));
  }

  function keep<T extends ObjectName>(
    type: ObjectType,
    old: readonly T[],
    now: readonly T[],
    completeOne: (was: T, seen: T, part: PartlySeen | undefined) => T,
  ): readonly T[] {
    const kind = type === "type" ? "type" : undefined;
    const names = kind === undefined ? taken : takenTypes;
    const was = new Map(old.map((each) => [key(each), each]));
    const missing = old.filter((each) => !names.has(key(each)) && !isCertain(each.schema, kind ?? "object"));
    for (const { schema: of, name } of missing) unseen.push({ type, schema: of, name });
    return [
      ...now.map((each) => {
        const before = was.get(key(each));
        return before === undefined ? each : completeOne(before, each, inPart(each, kind));
      }),
      ...missing,
    ];
  }

  function keepSchemas(): Schema["schemas"] {
    const old = new Map((before?.schemas ?? []).map((each) => [fold(each.name), each]));
    const now = new Set(seen.schemas.map(({ name }) => fold(name)));
    const certain = visibility.database && !denied.has("schema");
    return [
      ...seen.schemas.map((each) => {
        const was = old.get(fold(each.name));
        const whole = visibility.database ? !hiddenSchemas.has(fold(each.name)) : schemas.has(fold(each.name));
        return was === undefined || whole ? each : completed(was, each);
      }),
      ...(certain ? [] : (before?.schemas ?? []).filter(({ name }) => !now.has(fold(name)))),
    ];
  }

  /** A policy may guard what is hidden, and be hidden itself: of one that is seen, what it does to tables that are seen is known. */
  function keepSecurityPolicies(): Pick<Schema, "securityPolicies"> {
    const old = before?.securityPolicies;
    const now = seen.securityPolicies;
    if (old === undefined || now === undefined) return old === undefined ? {} : { securityPolicies: old };
    const there = new Set(now.map(key));
    const was = new Map(old.map((each) => [key(each), each]));
    const missing = old.filter((each) => !there.has(key(each)) && !isCertain(each.schema, "object"));
    for (const { schema: of, name } of missing) unseen.push({ type: "security policy", schema: of, name });
    return {
      securityPolicies: [
        ...now.map((each) => {
          const policy = was.get(key(each));
          const hiddenOnes = policy?.predicates.filter(({ on }) => isHidden(on)) ?? [];
          if (policy === undefined || (hiddenOnes.length === 0 && inPart(each) === undefined)) return each;
          return inPart(each) === undefined ? { ...each, predicates: [...each.predicates, ...hiddenOnes] } : policy;
        }),
        ...missing,
      ],
    };
  }

  function keepDatabaseTriggers(): Schema["databaseTriggers"] {
    const old = new Map((before?.databaseTriggers ?? []).map((each) => [each.name, each]));
    const now = new Map(seen.databaseTriggers.map((each) => [each.name, each]));
    return [
      ...seen.databaseTriggers.map((each) => {
        const was = old.get(each.name);
        return was === undefined ? each : completed(was, each);
      }),
      ...[...old.values()].filter(({ name }) => !now.has(name)),
    ];
  }

  /** Who may do what is the database's to show. Rows on what is hidden are hidden with it. */
  function keepPermissions(): readonly Permission[] | undefined {
    const there = new Set([
      ...namespace(merged).map((name) => `\u0000${key(name)}`),
      ...merged.types.map((name) => `type\u0000${key(name)}`),
    ]);
    const old = before?.permissions?.filter(
      ({ on }) => on?.name === undefined || there.has(`${on.type ?? ""}\u0000${key({ schema: on.schema, name: on.name })}`),
    );
    if (!visibility.database || denied.has("principal") || granted === undefined) return old;
    const text = ({ on, permission, to }: Permission): string =>
      JSON.stringify([on?.type, on?.schema, on?.name, on?.column, permission, to]);
    const now = new Set(granted.map(text));
    const missing = (old ?? []).filter((each) => {
      const { on } = each;
      if (on === undefined || now.has(text(each))) return false;
      if (on.name === undefined) return denied.has("schema") || hiddenSchemas.has(fold(on.schema));
      const name = { schema: on.schema, name: on.name };
      return isHidden(name, on.type) || inPart(name, on.type) !== undefined;
    });
    return [...granted, ...missing];
  }

  /** What a hidden text names, and what names something hidden, is as it was. */
  function keepDependencies(): readonly Dependency[] {
    const modules = new Map(bodies(merged).map(([name]) => [key(name), name]));
    const readable = new Set(bodies(seen).flatMap(([name, { definition }]) => (definition === undefined ? [] : [key(name)])));
    const there = new Set([...namespace(merged), ...merged.types].map(key));
    const text = ({ from, to }: Dependency): string => JSON.stringify([key(from), key(to), fold(to.column ?? "")]);
    const now = new Set(seen.dependencies.map(text));
    const missing = (before?.dependencies ?? []).filter(
      (each) =>
        !now.has(text(each)) &&
        modules.has(key(each.from)) &&
        there.has(key(each.to)) &&
        (!readable.has(key(each.from)) || isHidden(each.to) || isHidden(each.to, "type")),
    );
    return [...seen.dependencies, ...missing];
  }

  function partlySeen(): readonly ObjectRef[] {
    const refs = lists(seen).flatMap(([type, list]) =>
      list
        .filter((each) => inPart(each, type === "type" ? "type" : undefined) !== undefined)
        .map(({ schema: of, name }): ObjectRef => ({ type, schema: of, name })),
    );
    return refs.sort((a, b) => compareNames(a, b) || compareText(a.type, b.type));
  }
}

/** What a report says of it. */
export function tellUnseen({ unseen, partly }: Kept): readonly Diagnostic[] {
  const told: Diagnostic[] = [];
  if (unseen.length > 0) {
    told.push({ severity: "warning", message: `Not seen, and left as the snapshot has it: ${printSome(unseen)}.` });
  }
  if (partly.length > 0) {
    told.push({
      severity: "warning",
      message: `Seen in part, without texts and expressions, which are left as the snapshot has them: ${printSome(partly)}.`,
    });
  }
  return told;
}

const mostNames = 20;

function printSome(objects: readonly ObjectRef[]): string {
  const names = objects.slice(0, mostNames).map((object) => `${object.type} ${printObject(object)}`);
  const more = objects.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ");
}

function lists(schema: Schema): readonly (readonly [ObjectType, readonly ObjectName[]])[] {
  return [
    ["table", schema.tables],
    ["view", schema.views],
    ["procedure", schema.procedures],
    ["function", schema.functions],
    ["sequence", schema.sequences],
    ["synonym", schema.synonyms],
    ["security policy", schema.securityPolicies ?? []],
    ["type", schema.types],
  ];
}

function namespace(schema: Schema): readonly ObjectName[] {
  return lists(schema).flatMap(([type, list]) => (type === "type" ? [] : list));
}

/** Everything that has a text, by the name that dependencies give it. */
function bodies(schema: Schema): readonly (readonly [ObjectName, Module])[] {
  return [
    ...[...schema.views, ...schema.procedures, ...schema.functions].map((each) => [each, each] as const),
    ...[...schema.tables, ...schema.views].flatMap((parent) =>
      parent.triggers.map((trigger) => [{ schema: trigger.schema ?? parent.schema, name: trigger.name }, trigger] as const),
    ),
    ...schema.databaseTriggers.map((trigger) => [{ schema: "", name: trigger.name }, trigger] as const),
  ];
}
