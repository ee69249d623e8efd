import { isCaseSensitive } from "../model/name.ts";
import type { ColumnOption } from "../model/change.ts";
import type { Column } from "../model/schema.ts";
import { isCharacterType } from "../tsql/type.ts";
import { absence, differ } from "./absence.ts";
import { columnAfter, turned, type Context, type ObjectContext } from "./context.ts";
import { compareDescriptions } from "./descriptions.ts";
import { sameExpression } from "./expressions.ts";
import { matchLists, type Matching } from "./match.ts";
import { namePasses } from "./names.ts";
import { compareOrder } from "./order.ts";
import { compareTypes } from "./type-change.ts";

export type ColumnMatch = "proven" | "name" | "case" | "content";

/** Pairs the columns of one table, view or function: by proven renames, by name, by name but for the case, and by all but the name. */
export function matchColumns(
  before: readonly Column[],
  after: readonly Column[],
  proven: ReadonlyMap<string, string>,
  collation: string | undefined,
): Matching<Column, ColumnMatch> {
  const targets = new Set(proven.values());
  return matchLists(before, after, [
    {
      by: "proven",
      key: (column, side) => (side === "before" ? proven.get(column.name) : targets.has(column.name) ? column.name : undefined),
    },
    ...namePasses<Column>(collation, (column) => column.name),
    { by: "content", unique: true, key: contentKey },
  ]);
}

/** From the name before to the name after, of the columns that have another one. */
export function renamedColumns(matching: Matching<Column>): ReadonlyMap<string, string> {
  return new Map(
    matching.pairs.filter(({ before, after }) => before.name !== after.name).map(({ before, after }) => [before.name, after.name]),
  );
}

/**
 * All that a column is but for its name. Its position is left out: sp_rename keeps it, but whoever adds the new column,
 * copies the data and drops the old one ends with it in the last place, and an edited script may have it anywhere; that
 * it moved is reported beside the rename. The default's name is left out too: tools build it from the column's.
 * Undefined where too little is known for agreement to mean anything.
 */
function contentKey(column: Column): string | undefined {
  if (column.type === undefined && column.computed === undefined) return undefined;
  // Only the server derives these two for a computed column; its expression says enough.
  const derived = column.computed === undefined ? [column.type, column.baseType, column.nullable] : [];
  return JSON.stringify([
    derived,
    column.collation,
    column.identity,
    column.default?.expression,
    column.default?.description,
    column.computed,
    column.generatedAlways,
    column.hidden,
    column.sparse,
    column.rowGuid,
    column.filestream,
    column.masked,
    column.encrypted,
    column.description,
  ]);
}

/** Reports what became of the columns, which `matching` has paired. */
export function compareColumns(
  context: ObjectContext,
  before: readonly Column[],
  after: readonly Column[],
  matching: Matching<Column, ColumnMatch>,
): void {
  const { emit, object } = context;
  for (const column of matching.removed) emit({ kind: "column-removed", object, member: column.name, before: column });
  if (matching.added.length > 0) {
    const added = new Set(matching.added);
    let followedBy: string | undefined;
    for (const column of after.toReversed()) {
      if (!added.has(column)) followedBy = column.name;
      else emit({ kind: "column-added", object, member: column.name, after: column, ...(followedBy !== undefined && { followedBy }) });
    }
  }
  for (const pair of matching.pairs) {
    if (pair.before.name !== pair.after.name) {
      const inferred = pair.by === "content" || (pair.by === "case" && isCaseSensitive(context.collation) === undefined);
      emit({
        kind: "column-renamed",
        object,
        member: pair.before.name,
        before: pair.before,
        after: pair.after,
        ...(inferred && { inferred: true }),
        ...(context.collation !== undefined && { collation: context.collation }),
      });
    }
    if (pair.before !== pair.after) compareColumn(context, pair.before, pair.after);
  }
  // The name of one that is gone may be another's now.
  const gone = new Set(matching.removed);
  const order = compareOrder(
    before.filter((column) => !gone.has(column)).map((column) => columnAfter(context, column.name)),
    after.map((column) => column.name),
  );
  if (order !== undefined) emit({ kind: "column-reordered", object, ...order });
}

function compareColumn(context: ObjectContext, before: Column, after: Column): void {
  compareColumnType(context, before, after);
  compareCollations(context, before, after);
  compareNullability(context, before, after);
  compareComputed(context, before, after);
  // A computed column has no default and no identity: that they went or came says nothing more.
  if ((before.computed === undefined) === (after.computed === undefined)) {
    compareDefaults(context, before, after);
    compareIdentities(context, before, after);
  }
  compareMasks(context, before, after);
  compareEncryption(context, before, after);
  compareGenerated(context, before, after);
  compareOptions(context, before, after);
  compareDescriptions(context.emit, context.object, "column", after.name, before, after);
}

function compareColumnType({ emit, object }: ObjectContext, before: Column, after: Column): void {
  if (before.type === undefined || after.type === undefined) return;
  const sameName = before.type === after.type;
  if (sameName && (before.baseType === after.baseType || before.baseType === undefined || after.baseType === undefined)) return;
  const facts = { object, member: after.name, before, after };
  switch (compareTypes(before.baseType ?? before.type, after.baseType ?? after.type)) {
    case "narrowed":
      emit({ kind: "column-type-narrowed", ...facts });
      break;
    case "widened":
      emit({ kind: "column-type-widened", ...facts });
      break;
    case "reencoded":
      emit({ kind: "column-type-reencoded", ...facts });
      break;
    case "changed":
      emit({ kind: "column-type-changed", ...facts });
      break;
    case "same":
      if (!sameName)
        emit({ kind: "column-option-changed", object, member: after.name, option: "type", before: before.type, after: after.type });
      break;
  }
}

/**
 * A column without a collation of its own has the database's. Where both columns follow it, a change of the database's
 * is one change of the database, not one of every column; where the database's is unknown, nothing can be said.
 */
function compareCollations({ emit, object, collations }: ObjectContext, before: Column, after: Column): void {
  if (before.collation === after.collation) return;
  if (![before, after].every((column) => column.type !== undefined && isCharacterType(column.baseType ?? column.type))) return;
  const from = before.collation ?? collations.before;
  const to = after.collation ?? collations.after;
  if (from === undefined || to === undefined || from === to) return;
  emit({ kind: "column-collation-changed", object, member: after.name, before: from, after: to });
}

function compareNullability({ emit, object }: ObjectContext, before: Column, after: Column): void {
  if (before.nullable === undefined || after.nullable === undefined || before.nullable === after.nullable) return;
  emit({ kind: after.nullable ? "column-made-nullable" : "column-made-required", object, member: after.name, before, after });
}

function compareComputed({ emit, object, renamedColumns }: ObjectContext, before: Column, after: Column): void {
  const from = before.computed;
  const to = after.computed;
  const of = { object, member: after.name };
  if (from === undefined || to === undefined) {
    if (to !== undefined) emit({ kind: "column-became-computed", ...of, before, after });
    if (from !== undefined) emit({ kind: "column-stopped-being-computed", ...of, before, after });
    return;
  }
  if (!sameExpression(from.expression, to.expression, renamedColumns))
    emit({ kind: "computed-expression-changed", ...of, before: from, after: to });
  if (from.persisted !== to.persisted) emit({ kind: "computed-persisted-changed", ...of, before: from, after: to });
}

function compareDefaults({ emit, object }: ObjectContext, before: Column, after: Column): void {
  const from = before.default;
  const to = after.default;
  const of = { object, member: after.name };
  if (from === undefined || to === undefined) {
    if (to !== undefined) emit({ kind: "default-added", ...of, after: to });
    if (from !== undefined) emit({ kind: "default-removed", ...of, before: from, ...(after.nullable === false && { required: true }) });
    return;
  }
  if (!sameExpression(from.expression, to.expression)) emit({ kind: "default-changed", ...of, before: from, after: to });
  if (from.name !== undefined && to.name !== undefined && from.name !== to.name) {
    emit({
      kind: "constraint-renamed",
      object,
      member: from.name,
      constraint: "default",
      before: from.name,
      after: to.name,
      inferred: true,
    });
  }
  compareDescriptions(emit, object, "default", after.name, from, to);
}

function compareIdentities({ emit, object }: ObjectContext, before: Column, after: Column): void {
  const from = before.identity;
  const to = after.identity;
  const of = { object, member: after.name };
  if (from === undefined || to === undefined) {
    if (to !== undefined) emit({ kind: "identity-added", ...of, after: to });
    if (from !== undefined) emit({ kind: "identity-removed", ...of, before: from });
  } else if (from.seed !== to.seed || from.increment !== to.increment || from.notForReplication !== to.notForReplication) {
    emit({ kind: "identity-changed", ...of, before: from, after: to });
  }
}

function compareMasks({ emit, object }: ObjectContext, before: Column, after: Column): void {
  const from = before.masked;
  const to = after.masked;
  const of = { object, member: after.name };
  if (from === to) return;
  if (to === undefined) {
    if (from !== undefined) emit({ kind: "column-unmasked", ...of, before: from });
  } else if (from === undefined) {
    emit({ kind: "column-masked", ...of, after: to });
  } else {
    emit({ kind: "column-mask-changed", ...of, before: from, after: to });
  }
}

function compareEncryption({ emit, object }: ObjectContext, before: Column, after: Column): void {
  const from = before.encrypted;
  const to = after.encrypted;
  const of = { object, member: after.name };
  if (from === to) return;
  if (to === undefined) {
    if (from !== undefined) emit({ kind: "column-decrypted", ...of, before: from });
  } else if (from === undefined) {
    emit({ kind: "column-encrypted", ...of, after: to });
  } else {
    emit({ kind: "column-encryption-changed", ...of, before: from, after: to });
  }
}

function compareGenerated({ emit, object }: ObjectContext, before: Column, after: Column): void {
  const of = { object, member: after.name };
  if (before.generatedAlways !== after.generatedAlways) {
    if (after.generatedAlways !== undefined) {
      emit({ kind: "column-became-generated-always", ...of, ...turned(before.generatedAlways, after.generatedAlways) });
    } else if (before.generatedAlways !== undefined) {
      emit({ kind: "column-stopped-being-generated-always", ...of, before: before.generatedAlways });
    }
  }
  if (before.hidden === after.hidden) return;
  if (after.hidden) emit({ kind: "column-hidden", ...of, after: true });
  else emit({ kind: "column-unhidden", ...of, before: true });
}

/** Complete by type; `type` is compared with the types. */
const options = Object.keys({ sparse: true, rowGuid: true, filestream: true } satisfies Record<
  Exclude<ColumnOption, "type">,
  true
>) as Exclude<ColumnOption, "type">[];

function compareOptions({ emit, object }: Context & { readonly object: ObjectContext["object"] }, before: Column, after: Column): void {
  for (const option of options) {
    if (!differ(absence.column, [option], before, after)) continue;
    emit({ kind: "column-option-changed", object, member: after.name, option, ...turned(before[option], after[option]) });
  }
}
