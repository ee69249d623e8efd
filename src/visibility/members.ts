// What is seen of an object in part, completed by what the snapshot has of it.

import type {
  Check,
  Column,
  ForeignKey,
  Index,
  KeyConstraint,
  Module,
  Parameter,
  Procedure,
  SqlFunction,
  Table,
  Trigger,
  UserType,
  View,
  ViewColumn,
} from "../model/schema.ts";

/** Properties that say one thing together: where one of them is seen, so are the others. */
const together: readonly (readonly string[])[] = [
  ["type", "baseType"],
  ["returns", "returnsBaseType"],
  ["definition", "encrypted"],
  ["filegroup", "partition"],
];

/**
 * What is seen, and of the rest what was. Who may use a thing sees its names, columns and keys but no text and no expression
 * (https://learn.microsoft.com/sql/relational-databases/security/metadata-visibility-configuration), and whatever is absent may
 * be so for that reason.
 */
export function completed<T extends object>(before: T, seen: T): T {
  const told = new Set(together.filter((group) => group.some((property) => property in seen)).flat());
  const rest = Object.entries(before).filter(([property]) => !told.has(property));
  return { ...(Object.fromEntries(rest) as T), ...seen };
}

/** How things of each kind are completed. */
export interface Completion {
  readonly table: (before: Table, seen: Table) => Table;
  readonly view: (before: View, seen: View) => View;
  readonly routine: <T extends Procedure | SqlFunction>(before: T, seen: T) => T;
  readonly type: (before: UserType, seen: UserType) => UserType;
  readonly foreignKeys: (before: readonly ForeignKey[], seen: readonly ForeignKey[]) => readonly ForeignKey[];
  /** For what is seen whole but for the names of the types that it uses: a type that is hidden is still the one that it was. */
  readonly columnTypes: <C extends ViewColumn>(before: readonly C[], seen: readonly C[]) => readonly C[];
  readonly parameterTypes: (before: readonly Parameter[], seen: readonly Parameter[]) => readonly Parameter[];
}

/** @param fold One string for all names that are the same to the database. */
export function completion(fold: (name: string) => string): Completion {
  const byName = ({ name }: { readonly name: string }): string => fold(name);
  const byNameOr = (name: string | undefined, content: unknown): string => (name === undefined ? JSON.stringify(content) : fold(name));

  return {
    table: (before, seen) => ({ ...completed(before, seen), ...constrained(before, seen), ...tableParts(before, seen) }),
    view: (before, seen) => ({
      ...completed(before, seen),
      columns: complete(before.columns, seen.columns, byName, completed),
      indexes: complete(before.indexes, seen.indexes, byName, completed),
      triggers: triggers(before.triggers, seen.triggers),
    }),
    routine: (before, seen) => ({
      ...completed<typeof seen>(before, seen),
      parameters: complete(before.parameters, parameterTypes(before.parameters, seen.parameters), byName, completed),
      ...("columns" in before && "columns" in seen ? { columns: complete<Column>(before.columns, seen.columns, byName, completed) } : {}),
    }),
    type: (before, seen) => ({ ...completed(before, seen), ...constrained(before, seen) }),
    foreignKeys,
    columnTypes: (before, seen) => {
      if (seen.every(({ type }) => type !== undefined)) return seen;
      const old = new Map(before.map((column) => [byName(column), column]));
      return seen.map((column) => withType(column, column.type === undefined ? old.get(byName(column)) : undefined));
    },
    parameterTypes,
  };

  /** A parameter has to have a type: the hidden one is empty. */
  function parameterTypes(before: readonly Parameter[], seen: readonly Parameter[]): readonly Parameter[] {
    const old = new Map(before.map((parameter) => [byName(parameter), parameter]));
    return seen.map((parameter) => withType(parameter, parameter.type === "" ? old.get(byName(parameter)) : undefined));
  }

  function constrained<T extends Pick<Table, "columns" | "primaryKey" | "uniqueConstraints" | "checks" | "indexes">>(before: T, seen: T) {
    const primaryKey =
      before.primaryKey === undefined || seen.primaryKey === undefined
        ? (seen.primaryKey ?? before.primaryKey)
        : completed(before.primaryKey, seen.primaryKey);
    return {
      columns: complete<Column>(before.columns, seen.columns, byName, completed),
      ...(primaryKey === undefined ? {} : { primaryKey }),
      uniqueConstraints: complete<KeyConstraint>(
        before.uniqueConstraints,
        seen.uniqueConstraints,
        ({ name, columns }) => byNameOr(name, columns),
        completed,
        ({ columns }) => JSON.stringify(columns.map(byName).sort()),
      ),
      checks: checks(before.checks, seen.checks),
      indexes: complete<Index>(before.indexes, seen.indexes, byName, completed),
    };
  }

  function tableParts(before: Table, seen: Table): Pick<Table, "foreignKeys" | "triggers"> {
    return { foreignKeys: foreignKeys(before.foreignKeys, seen.foreignKeys), triggers: triggers(before.triggers, seen.triggers) };
  }

  function foreignKeys(before: readonly ForeignKey[], seen: readonly ForeignKey[]): readonly ForeignKey[] {
    const content = ({ columns, references }: ForeignKey): string => JSON.stringify([columns, references]);
    return complete(before, seen, ({ name, columns, references }) => byNameOr(name, [columns, references]), completed, content);
  }

  /** A check whose expression is hidden is the one of its name, or none that could be told. */
  function checks(before: readonly Check[], seen: readonly Check[]): readonly Check[] {
    const names = new Set(before.flatMap(({ name }) => (name === undefined ? [] : [fold(name)])));
    return complete(
      before,
      seen.filter(({ expression, name }) => expression !== "" || (name !== undefined && names.has(fold(name)))),
      ({ name, expression }) => byNameOr(name, expression),
      (was, check) => ({ ...completed(was, check), expression: check.expression === "" ? was.expression : check.expression }),
    );
  }

  function triggers(before: readonly Trigger[], seen: readonly Trigger[]): readonly Trigger[] {
    return complete(before, seen, ({ schema, name }) => JSON.stringify([schema, fold(name)]), completed<Trigger & Module>);
  }
}

/**
 * What is on both sides, completed; what is only seen; and what is missing, behind what stood before it. Of what has no partner by
 * its key, what says the same is the same: it was given another name.
 */
function complete<T>(
  before: readonly T[],
  seen: readonly T[],
  key: (item: T) => string,
  completeOne: (before: T, seen: T) => T,
  content?: (item: T) => string,
): readonly T[] {
  const partners = new Map<T, T>();
  const paired = new Set<T>();
  for (const by of content === undefined ? [key] : [key, content]) {
    // Two that nobody named may say the same.
    const old = new Map<string, T[]>();
    for (const item of before) if (!paired.has(item)) old.set(by(item), [...(old.get(by(item)) ?? []), item]);
    for (const item of seen) {
      const was = partners.has(item) ? undefined : old.get(by(item))?.shift();
      if (was === undefined) continue;
      partners.set(item, was);
      paired.add(was);
    }
  }
  const out = seen.map((item) => {
    const was = partners.get(item);
    return was === undefined ? item : completeOne(was, item);
  });
  before.forEach((item, at) => {
    if (paired.has(item)) return;
    const previous = at === 0 ? undefined : before[at - 1];
    const place = previous === undefined ? -1 : out.findIndex((each) => key(each) === key(previous));
    out.splice(place + 1, 0, item);
  });
  return out;
}

function withType<T extends { readonly type?: string; readonly baseType?: string }>(seen: T, before: T | undefined): T {
  if (before?.type === undefined) return seen;
  return { ...seen, type: before.type, ...(before.baseType === undefined ? {} : { baseType: before.baseType }) };
}
