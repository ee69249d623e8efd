import type { Change, ColumnOption, Facts } from "../../model/change.ts";
import { printObject, printPart } from "../../model/name.ts";
import type { Column } from "../../model/schema.ts";
import { parseType } from "../../tsql/type.ts";
import { renameEffect } from "../names.ts";
import { always, depends, when, type Rules } from "../rule.ts";
import { listOf, memberName, typeName } from "../words.ts";

type ColumnKind = Extract<keyof Facts, `column-${string}` | `computed-${string}` | `default-${string}` | `identity-${string}`>;

export const columnRules: Pick<Rules, ColumnKind> = {
  "column-added": depends(
    {
      optional: when("it is nullable, or has a default, is computed or an identity", "safe", "safe"),
      required: when("it is required and has no default", "safe", "breaking"),
      inserted: when("it stands before older columns, and is optional", "risky", "safe"),
      insertedRequired: when("it stands before older columns, is required and has no default", "risky", "breaking"),
    },
    {
      title: "Column added",
      because:
        "Queries that name their columns do not see it, and inserts with a column list still succeed unless the new column must be given a value. A column in front of older ones moves those, which SELECT * and bulk loads read by position.",
      advice: "Give a required column a default, or let it be nullable until every writer fills it. Add columns at the end.",
      judge: (change) => {
        const name = memberName(change);
        const required = change.object.type === "table" && mustBeGiven(change.after);
        const failing = `Inserts that omit ${name} fail: it is required and has no default.`;
        if (change.followedBy !== undefined) {
          const moved = `${name} stands before ${printPart(change.followedBy)}: SELECT * and readers by position find other columns where they look.`;
          return required ? ["insertedRequired", `${failing} ${moved}`] : ["inserted", moved];
        }
        return required ? ["required", failing] : ["optional", `${name} is new${whyOptional(change)}.`];
      },
    },
  ),
  "column-removed": always("breaking", "breaking", {
    title: "Column removed",
    because: "Every statement that names the column fails, and its data is gone.",
    advice: "Move its readers and writers away first; keep the column, unused, for one release.",
    reason: (change) => `Every query that names ${memberName(change)} fails.`,
  }),
  "column-renamed": depends(
    {
      gone: when("the old name is gone", "breaking", "breaking"),
      case: when("only its letter case changed, and the database does not tell cases apart", "risky", "safe"),
    },
    {
      title: "Column renamed",
      because:
        "Statements that use the old name fail. Where only the case changed under a case-insensitive collation the server accepts both, but clients that look columns up by exact name (data frames, JSON, most languages' dictionaries) do not.",
      advice: "Add the new name beside the old one (a computed column, or a view that offers both) until nobody uses the old one.",
      judge: (change) => {
        const from = memberName(change);
        const to = printPart(change.after.name);
        const guess = change.inferred ? ` That it is a rename is inferred: ${to} agrees with it in all but the name.` : "";
        return renameEffect(change.before.name, change.after.name, change.collation) === "gone"
          ? ["gone", `Every query that names ${from} fails: it is called ${to} now.${guess}`]
          : [
              "case",
              `${from} is spelled ${to} now: SQL finds it under both${change.collation === undefined ? " unless the database is case-sensitive" : ""}, clients that look it up by exact name do not.`,
            ];
      },
    },
  ),
  "column-reordered": always("risky", "risky", {
    title: "Columns reordered",
    because: "SELECT *, readers by position, inserts without a column list and bulk loads take the columns in their order.",
    advice: "Name the columns in queries, inserts and bulk loads; put the columns back where that is not possible.",
    reason: (change) =>
      `${listOf(change.moved.map(printPart))} moved: SELECT *, readers by position and inserts without a column list mix up the columns of ${printObject(change.object)}.`,
  }),
  "column-type-narrowed": always("risky", "breaking", {
    title: "Column type narrowed",
    because: "Values that no longer fit are refused when they are written, and were cut off, rounded or refused when the type changed.",
    advice: "Look for values that do not fit before the change; check the lengths and ranges in what writes the column.",
    reason: (change) => `${typesOf(change)}: ${lossOf(change.before, change.after)}`,
  }),
  "column-type-widened": always("risky", "safe", {
    title: "Column type widened",
    because: "Every value still fits, but buffers, variables and target columns downstream may be too small for the new ones.",
    advice: "Widen what receives the column: variables, target tables, file layouts, typed readers.",
    reason: (change) => `${typesOf(change)}: buffers and targets that were made for ${typeName(change.before)} may be too small.`,
  }),
  "column-type-changed": always("breaking", "breaking", {
    title: "Column type changed",
    because: "Another family of types: values are converted or refused, comparisons and typed readers fail.",
    advice: "Add a column of the new type beside the old one, move readers and writers, then drop the old one.",
    reason: (change) => `${typesOf(change)}: readers get values of another type, and writers' values are converted or refused.`,
  }),
  "column-type-reencoded": always("risky", "risky", {
    title: "Column type re-encoded",
    because:
      "The same values in a related type: clients map it to another type of theirs, comparisons and index use may differ, digits or characters outside the code page may be lost.",
    advice: "Check typed readers and parameters that are compared with the column: a mismatch of types can also cost an index.",
    reason: (change) => `${typesOf(change)}: ${reencodingOf(change.before, change.after)}`,
  }),
  "column-collation-changed": always("risky", "risky", {
    title: "Column collation changed",
    because:
      "The collation decides what is equal, the order of rows and what a unique key takes for a duplicate; joins between different collations fail.",
    advice: "Check joins on the column (Msg 468, collation conflict), ORDER BY, and unique keys.",
    reason: (change) =>
      `The collation of ${memberName(change)} changed from ${change.before} to ${change.after}: joins with other collations fail, and equality, order and uniqueness may differ.`,
  }),
  "column-made-required": depends(
    {
      table: when("it is a table's column", "safe", "breaking"),
      result: when("it is a column of a view or function", "safe", "safe"),
    },
    {
      title: "Column made required",
      because: "Writers that leave the column out or give NULL fail; readers no longer meet NULL.",
      advice: "Give the column a default, or fill it in every writer, before it is made NOT NULL.",
      judge: (change) => {
        const name = memberName(change);
        if (change.object.type !== "table") return ["result", `${name} is never NULL now.`];
        return [
          "table",
          change.after.default === undefined
            ? `Writes that give NULL for ${name}, or leave it out, fail.`
            : `Writes that give NULL for ${name} fail; those that leave it out get the default.`,
        ];
      },
    },
  ),
  "column-made-nullable": always("breaking", "safe", {
    title: "Column made nullable",
    because: "Typed readers that expect a value meet NULL; NOT IN, sums and comparisons behave differently with it.",
    advice: "Make readers take NULL before the first one is written, or keep the column NOT NULL with a default.",
    reason: (change) => `Readers of ${memberName(change)} may meet NULL, which it could not be before.`,
  }),
  "column-became-computed": always("risky", "breaking", {
    title: "Column became computed",
    because: "A computed column cannot be written, and its values come from an expression now.",
    advice: "Take the column out of every insert and update; check that the expression gives what readers expect.",
    reason: (change) =>
      `Writes to ${memberName(change)} fail: it is computed now, as ${change.after.computed?.expression ?? ""}. Its values may differ.`,
  }),
  "column-stopped-being-computed": always("risky", "risky", {
    title: "Column stopped being computed",
    because: "Its values are no longer derived: they are what writers write, or NULL where nobody does.",
    advice: "Make every writer fill the column, or leave it computed.",
    reason: (change) =>
      `${memberName(change)} was computed as ${change.before.computed?.expression ?? ""}; now it holds what writers write, and nothing where they do not.`,
  }),
  "computed-expression-changed": always("risky", "safe", {
    title: "Computed expression changed",
    because: "The same column, other values.",
    advice: "Compare old and new values before relying on the column; joins on it may find other rows.",
    reason: (change) =>
      `${memberName(change)} is computed as ${change.after.expression} instead of ${change.before.expression}: its values may differ.`,
  }),
  "computed-persisted-changed": always("safe", "safe", {
    title: "Computed column persisted or no longer",
    because: "The values are the same; only when they are computed differs.",
    advice: "Nothing, but that indexes and constraints on the column may need it to be persisted.",
    reason: (change) =>
      change.after.persisted
        ? `${memberName(change)} is stored now; its values are the same.`
        : `${memberName(change)} is computed when it is read now; its values are the same.`,
  }),
  "column-masked": always("breaking", "safe", {
    title: "Column masked",
    because: "Readers without UNMASK get masked data, which looks like data.",
    advice: "Grant UNMASK to those who need the values, before exports are filled with masks.",
    reason: (change) => `Readers without UNMASK get ${change.after} instead of the values of ${memberName(change)}.`,
  }),
  "column-unmasked": always("safe", "safe", {
    title: "Column unmasked",
    because: "Readers see the values themselves.",
    advice: "Make sure that everybody who may read the table may see them.",
    reason: (change) => `Everybody who may read ${printObject(change.object)} sees the values of ${printPart(change.member)}.`,
  }),
  "column-mask-changed": always("risky", "safe", {
    title: "Mask changed",
    because: "Readers without UNMASK get other masked data.",
    advice: "Check what such readers do with the masked values.",
    reason: (change) => `Readers without UNMASK get ${change.after} instead of ${change.before} for ${memberName(change)}.`,
  }),
  "column-encrypted": always("breaking", "breaking", {
    title: "Column encrypted",
    because: "Clients that do not use Always Encrypted read ciphertext and cannot write.",
    advice: "Turn on Column Encryption Setting in every client, and give them access to the keys, first.",
    reason: (change) =>
      `${memberName(change)} is encrypted (${change.after}): clients without its key read ciphertext and cannot write it${change.after === "randomized" ? ", and nobody can search it" : ""}.`,
  }),
  "column-decrypted": always("safe", "safe", {
    title: "Column decrypted",
    because: "Clients with and without Always Encrypted can read and write it.",
    advice: "Make sure that the server's administrators may see the values.",
    reason: (change) => `${memberName(change)} is no longer encrypted: every client can use it, and administrators see it.`,
  }),
  "column-encryption-changed": always("risky", "risky", {
    title: "Column encryption changed",
    because: "Deterministic encryption allows equality, joins and grouping; randomized encryption allows none of them.",
    advice: "Check every query that compares, joins or groups by the column.",
    reason: (change) =>
      change.after === "randomized"
        ? `${memberName(change)} is encrypted at random: it can no longer be compared, joined or grouped by.`
        : `${memberName(change)} is encrypted deterministically now; clients must encrypt it so.`,
  }),
  "column-hidden": always("risky", "risky", {
    title: "Column hidden",
    because: "SELECT * and inserts without a column list leave hidden columns out.",
    advice: "Name the column where it is needed.",
    reason: (change) =>
      `SELECT * from ${printObject(change.object)} and inserts without a column list leave ${printPart(change.member)} out.`,
  }),
  "column-unhidden": always("risky", "risky", {
    title: "Column no longer hidden",
    because: "SELECT * and inserts without a column list include the column.",
    advice: "Name the columns in queries and inserts.",
    reason: (change) =>
      `SELECT * from ${printObject(change.object)} and inserts without a column list include ${printPart(change.member)}.`,
  }),
  "column-became-generated-always": always("safe", "breaking", {
    title: "Column became generated always",
    because: "The server fills the period columns of a temporal table; writing them fails.",
    advice: "Take the column out of every insert and update.",
    reason: (change) => `Writes to ${memberName(change)} fail: the server generates it (${change.after ?? "always"}).`,
  }),
  "column-stopped-being-generated-always": always("risky", "risky", {
    title: "Column no longer generated always",
    because: "Nobody but the writers keeps its values right, and the table's history ends.",
    advice: "Make every writer fill the column, or restore the period.",
    reason: (change) => `The server no longer fills ${memberName(change)}: it holds what writers write.`,
  }),
  "column-option-changed": depends(
    {
      storage: when("it is about storage, or another name for the same type", "safe", "safe"),
      filestream: when("it is FILESTREAM", "risky", "risky"),
    },
    {
      title: "Column option changed",
      because: "SPARSE, ROWGUIDCOL and the name of an alias type change no value; FILESTREAM clients open the data as files.",
      advice: "Check clients that open the column through the file system; nothing else.",
      judge: (change) => [change.option === "filestream" ? "filestream" : "storage", optionReasons[change.option](change)],
    },
  ),
  "default-added": always("safe", "safe", {
    title: "Default added",
    because: "Inserts that omit the column get a value where they got NULL or an error.",
    advice: "Nothing; readers that take NULL for unknown should know that new rows have the default.",
    reason: (change) => `Inserts that omit ${memberName(change)} get ${change.after.expression}.`,
  }),
  "default-removed": depends(
    {
      nullable: when("the column is nullable", "risky", "risky"),
      required: when("the column is required", "safe", "breaking"),
    },
    {
      title: "Default removed",
      because: "Inserts that rely on the default fail where the column is required, and write NULL where it is not.",
      advice: "Give the value in every insert before the default goes.",
      judge: (change) =>
        change.required
          ? ["required", `Inserts that omit ${memberName(change)} fail: it is required and lost its default ${change.before.expression}.`]
          : ["nullable", `Inserts that omit ${memberName(change)} write NULL instead of ${change.before.expression}.`],
    },
  ),
  "default-changed": always("risky", "risky", {
    title: "Default changed",
    because: "Rows that are written from now on get another value.",
    advice: "Check what takes the old default to mean something.",
    reason: (change) => `Inserts that omit ${memberName(change)} get ${change.after.expression} instead of ${change.before.expression}.`,
  }),
  "identity-added": always("safe", "breaking", {
    title: "Identity added",
    because: "The server gives the values; inserts that give one fail without IDENTITY_INSERT.",
    advice: "Take the column out of the inserts, or set IDENTITY_INSERT ON where the value must be given.",
    reason: (change) => `Inserts that give ${memberName(change)} a value fail: it is an identity now.`,
  }),
  "identity-removed": always("risky", "breaking", {
    title: "Identity removed",
    because: "Inserts that relied on the server for the value fail; SCOPE_IDENTITY() no longer gives it.",
    advice: "Give the values from a sequence or the client, in every insert, first.",
    reason: (change) =>
      `Inserts must give ${memberName(change)} a value: it is no identity any more, and SCOPE_IDENTITY() does not return it.`,
  }),
  "identity-changed": always("safe", "risky", {
    title: "Identity changed",
    because: "New values start or step differently, and may meet existing ones.",
    advice: "Compare the seed with the largest value in the table.",
    reason: (change) => {
      const [from, to] = [change.before, change.after].map((identity) => `(${identity.seed},${identity.increment})`);
      return from === to
        ? `The identity of ${memberName(change)} treats replication differently.`
        : `The identity of ${memberName(change)} is ${to ?? ""} instead of ${from ?? ""}: new values may meet existing ones.`;
    },
  }),
};

function mustBeGiven(column: Column): boolean {
  const filled =
    column.default !== undefined ||
    column.computed !== undefined ||
    column.identity !== undefined ||
    column.generatedAlways !== undefined ||
    // The server fills a rowversion.
    (column.baseType ?? column.type) === "timestamp";
  return column.nullable === false && !filled;
}

function whyOptional(change: Change<"column-added">): string {
  const { after, object } = change;
  if (object.type !== "table") return "";
  if (after.computed !== undefined) return ", and it is computed";
  if (after.identity !== undefined || after.generatedAlways !== undefined) return ", and the server fills it";
  if (after.default !== undefined) return `, and inserts that omit it get ${after.default.expression}`;
  return after.nullable ? ", and inserts that omit it write NULL" : "";
}

function typesOf(change: {
  readonly object: Change["object"];
  readonly member: string;
  readonly before: Column;
  readonly after: Column;
}): string {
  return `${memberName(change)} is ${typeName(change.after)} instead of ${typeName(change.before)}`;
}

/** What no longer fits. */
function lossOf(before: Column, after: Column): string {
  const from = parseType(before.baseType ?? before.type ?? "");
  const to = parseType(after.baseType ?? after.type ?? "");
  if (from === undefined || to === undefined) return "values that do not fit are refused or rounded.";
  if (to.length !== undefined && /char|text/.test(to.name)) return `values longer than ${to.length} characters are refused or cut off.`;
  if (to.length !== undefined && /binary|image/.test(to.name)) return `values longer than ${to.length} bytes are refused or cut off.`;
  if (from.name === to.name && from.precision !== undefined && to.precision !== undefined) {
    const [fromScale, toScale] = [from.scale ?? 0, to.scale ?? 0];
    const losses = [
      ...(to.precision - toScale < from.precision - fromScale
        ? [`values with more than ${to.precision - toScale} digits before the point are refused`]
        : []),
      ...(toScale < fromScale ? [`values are rounded to ${toScale} digits after it`] : []),
    ];
    return `${listOf(losses)}.`;
  }
  if (from.name === to.name && to.scale !== undefined) return `fractions of a second are rounded to ${to.scale} digits.`;
  return `values outside the range of ${to.name} are refused, and those with more digits rounded.`;
}

function reencodingOf(before: Column, after: Column): string {
  const from = parseType(before.baseType ?? before.type ?? "")?.name ?? "";
  const to = parseType(after.baseType ?? after.type ?? "")?.name ?? "";
  const national = (name: string): boolean => name.startsWith("n") && name !== "numeric";
  if (/char|text/.test(from) && /char|text/.test(to)) {
    if (national(from) && !national(to)) return "characters outside the code page become question marks.";
    if (national(to) && !national(from)) return "the values take twice the bytes, and comparisons with varchar parameters are converted.";
    if (to === "char" || to === "nchar" || to === "binary") return "values are padded with spaces to the full length.";
    return "padding, comparisons and length functions may behave differently.";
  }
  if (to === "float" || to === "real") return "values become approximate.";
  if (from === "float" || from === "real") return "values are rounded to the digits of the new type.";
  return "the values fit, but clients see another type, and comparisons may convert.";
}

const optionReasons: { readonly [O in ColumnOption]: (change: Change<"column-option-changed">) => string } = {
  sparse: (change) =>
    `${memberName(change)} is ${change.after === undefined ? "no longer" : "now"} stored as sparse; its values are the same.`,
  rowGuid: (change) =>
    `${memberName(change)} is ${change.after === undefined ? "no longer" : "now"} the table's ROWGUIDCOL; its values are the same.`,
  filestream: (change) =>
    `${memberName(change)} is ${change.after === undefined ? "no longer" : "now"} kept as FILESTREAM: clients that open it as a file are hit.`,
  type: (change) =>
    `${memberName(change)} is declared as ${String(change.after)} instead of ${String(change.before)}, which stands for the same type.`,
};
